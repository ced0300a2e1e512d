class Event:
    def __init__(self, name, **data):
        self.name = name
        self.__dict__.update(data)
        self.stopped = False

    def stop(self):
        self.stopped = True


class Emitter:
    def __init__(self):
        self._handlers = {}

    def on(self, name, priority=0):
        def register(handler):
            handlers = self._handlers.setdefault(name, [])
            handlers.append((-priority, len(handlers), handler))
            handlers.sort(key=lambda h: h[:2])
            return handler

        return register

    def emit(self, name, **data):
        event = Event(name, **data)
        results = []
        for *_, handler in self._handlers.get(name, []):
            try:
                results.append(handler(event))
            except Exception as error:
                results.append(error)
            if event.stopped:
                break
        return results


bus = Emitter()
log = []


@bus.on("save")
def write(event):
    log.append(f"saved {event.path}")
    return len(event.path)


@bus.on("save", priority=10)
def check(event):
    if not event.path:
        event.stop()
        return "empty path"
    log.append("checked")


@bus.on("save", priority=5)
def fail(event):
    return 10 // (len(event.path) - 3)


class Counter:
    def __init__(self):
        self.n = 0

    def __call__(self, event):
        self.n += 1
        return self.n


counter = bus.on("save", priority=-1)(Counter())
print(bus.emit("save", path="file.txt"))
print(bus.emit("save", path=""))
print(bus.emit("save", path="abc"))
print(bus.emit("unknown"))
print(log, counter.n)
