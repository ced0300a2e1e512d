# Addresses as text and bytes, names, the order of bytes.
import _socket as s


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error.args)


for text in ("1.2.3.4", "255.255.255.255", "1.2", "x", "256.1.1.1", ""):
    attempt(s.inet_aton, text)
    attempt(s.inet_pton, s.AF_INET, text)
attempt(s.inet_ntop, s.AF_INET, b"1234")
attempt(s.inet_ntop, 99, b"")
attempt(s.inet_ntoa, b"\1\2\3\4")
attempt(s.inet_ntoa, b"12345")
attempt(s.inet_ntoa, "text")
attempt(s.inet_aton, 5)
for f in (s.htons, s.ntohs):
    for number in (0, 1, 256, 65535, 65536, -1, "x"):
        attempt(f, number)
for f in (s.htonl, s.ntohl):
    for number in (0, 1, 2**32 - 1, 2**32, -1):
        attempt(f, number)
print(s.AF_INET, s.SOCK_STREAM, s.SOL_SOCKET, s.SHUT_WR, s.error is OSError, s.timeout is TimeoutError)
print(s.gaierror.__mro__[1].__name__, s.gaierror.__module__, s.herror.__name__)
attempt(s.getdefaulttimeout)
s.setdefaulttimeout(2.5)
attempt(s.getdefaulttimeout)
attempt(s.setdefaulttimeout, -1)
attempt(s.setdefaulttimeout, "x")
s.setdefaulttimeout(None)
attempt(s.getdefaulttimeout)
