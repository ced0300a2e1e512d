def worker(name, steps):
    for i in range(steps):
        command = yield f"{name}:{i}"
        if command == "stop":
            print(name, "told to stop")
            return i
    return steps


def run(workers):
    queue = [(w, None) for w in workers]
    results = []
    while queue:
        w, message = queue.pop(0)
        try:
            out = w.send(message)
            print(out)
            queue.append((w, "stop" if out == "b:1" else None))
        except StopIteration as stop:
            results.append(stop.value)
    return results


print(run([worker("a", 2), worker("b", 5), worker("c", 1)]))
