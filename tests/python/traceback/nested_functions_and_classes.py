class Outer:
    class Inner:
        def method(self):
            def local():
                return (lambda: self.missing)()

            return local()


Outer.Inner().method()
