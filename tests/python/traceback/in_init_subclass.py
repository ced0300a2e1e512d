class Base:
    def __init_subclass__(cls, **kwargs):
        if not hasattr(cls, "name"):
            raise TypeError(f"{cls.__name__} needs a name")


class Good(Base):
    name = "good"


class Bad(Base):
    pass
