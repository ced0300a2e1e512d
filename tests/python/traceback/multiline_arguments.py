def connect(host, port, *, timeout):
    return host, port + 1, timeout


connect("localhost", 80, timeout=3)
connect(
    "localhost",
    "80",
    timeout=3,
)
