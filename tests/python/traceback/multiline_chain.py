class Query:
    def where(self, **kw):
        return self

    def order(self, key):
        raise KeyError(key)


result = (
    Query()
    .where(a=1)
    .order("name")
    .where(b=2)
)
