class MyError(Exception):
    __module__ = "my.pkg"


raise MyError("qualified")
