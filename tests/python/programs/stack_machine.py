class Halt(Exception):
    pass


class Machine:
    def __init__(self, program):
        self.code = [line.split() for line in program.strip().splitlines()]
        self.labels = {op[0][:-1]: i for i, op in enumerate(self.code) if op[0].endswith(":")}
        self.stack, self.calls, self.memory, self.output = [], [], {}, []

    def run(self, limit=10_000):
        pc = 0
        for _ in range(limit):
            op, *args = self.code[pc]
            pc += 1
            if op.endswith(":"):
                continue
            try:
                target = getattr(self, "op_" + op)(*args)
            except Halt:
                return self.output
            if op == "call":
                self.calls.append(pc)
            pc = pc if target is None else target
        raise TimeoutError("too many steps")

    def op_push(self, n):
        self.stack.append(int(n))

    def op_add(self):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(a + b)

    def op_mul(self):
        self.stack.append(self.stack.pop() * self.stack.pop())

    def op_store(self, name):
        self.memory[name] = self.stack.pop()

    def op_load(self, name):
        self.stack.append(self.memory[name])

    def op_print(self):
        self.output.append(self.stack.pop())

    def op_jump(self, label):
        return self.labels[label]

    def op_jz(self, label):
        return self.labels[label] if self.stack.pop() == 0 else None

    op_call = op_jump

    def op_ret(self):
        return self.calls.pop()

    def op_halt(self):
        raise Halt


FACTORIAL = """
push 1
store acc
push 20
store n
loop:
load n
jz done
call step
jump loop
step:
load acc
load n
mul
store acc
load n
push -1
add
store n
ret
done:
load acc
print
halt
"""
print(Machine(FACTORIAL).run())
for program in ("jump nowhere", "load x", "add", "l:\njump l", "bogus"):
    try:
        Machine(program).run(100)
    except (KeyError, IndexError, TimeoutError, AttributeError) as error:
        print(type(error).__name__, error)
