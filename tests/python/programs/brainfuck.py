def run(code, data=""):
    stack, jump = [], {}
    for i, ch in enumerate(code):
        if ch == "[":
            stack.append(i)
        elif ch == "]":
            jump[i] = stack.pop()
            jump[jump[i]] = i
    cells, pointer, pc, out, source = [0] * 100, 0, 0, [], iter(data)
    while pc < len(code):
        op = code[pc]
        if op == ">":
            pointer += 1
        elif op == "<":
            pointer -= 1
        elif op == "+":
            cells[pointer] = (cells[pointer] + 1) % 256
        elif op == "-":
            cells[pointer] = (cells[pointer] - 1) % 256
        elif op == ".":
            out.append(chr(cells[pointer]))
        elif op == ",":
            cells[pointer] = ord(next(source, "\0"))
        elif op == "[" and not cells[pointer] or op == "]" and cells[pointer]:
            pc = jump[pc]
        pc += 1
    return "".join(out)


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(run(HELLO), end="")
print(run(",[.,]", "echo"), run(">,[>,]<[.<]", "reversed"))
