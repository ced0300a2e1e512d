class AppError(Exception):
    """Base."""

    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.message = message
        self.details = details

    def __str__(self):
        return f"[{self.code}] {self.message}"


class NotFound(AppError):
    code = 404


class Silent(Exception):
    def __str__(self):
        return ""


try:
    raise NotFound("page", url="/x")
except AppError as error:
    print(error, repr(error), error.args, error.details, error.code, isinstance(error, NotFound))
for e in (AppError("m"), NotFound("n"), Silent("q"), Exception(), Exception("a", "b"), Exception(("t",)), Exception([1])):
    print(str(e), repr(e), e.args)
e = Exception("x")
e.args = (1, 2)
print(e, e.args)
e.extra = "attribute"
print(e.extra, e.__dict__, e == Exception(1, 2), e.with_traceback(None) is e, e.__traceback__, e.__cause__, e.__suppress_context__)
