class A:
    pass


class B(A):
    pass


try:
    class C(A, B):
        pass
except TypeError as error:
    print(error)

try:
    class D(A, A):
        pass
except TypeError as error:
    print(error)

try:
    class E(5):
        pass
except TypeError as error:
    print(error)

try:
    class F(bool):
        pass
except TypeError as error:
    print(error)

try:
    class G(int, str):
        pass
except TypeError as error:
    print(error)


class X:
    pass


class Y:
    pass


class XY(X, Y):
    pass


class YX(Y, X):
    pass


try:
    class Z(XY, YX):
        pass
except TypeError as error:
    print(error)
