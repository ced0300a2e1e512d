import math

inf = math.inf
nan = math.nan


def show(text, compute):
    try:
        print(text, "=>", repr(compute()))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


show('math.factorial(-1)', lambda: math.factorial(-1))
show('math.factorial(5.0)', lambda: math.factorial(5.0))
show('math.factorial(20)', lambda: math.factorial(20))
show("math.factorial('a')", lambda: math.factorial('a'))
show('math.gcd()', lambda: math.gcd())
show('math.gcd(12,-18)', lambda: math.gcd(12,-18))
show('math.gcd(1.5)', lambda: math.gcd(1.5))
show('math.lcm()', lambda: math.lcm())
show('math.lcm(4,6)', lambda: math.lcm(4,6))
show('math.lcm(0,1)', lambda: math.lcm(0,1))
show('math.lcm(-3)', lambda: math.lcm(-3))
show('math.comb(5,2)', lambda: math.comb(5,2))
show('math.comb(2,5)', lambda: math.comb(2,5))
show('math.comb(-1,2)', lambda: math.comb(-1,2))
show('math.comb(1,-2)', lambda: math.comb(1,-2))
show('math.comb(100,50)', lambda: math.comb(100,50))
show('math.comb(1.5,2)', lambda: math.comb(1.5,2))
show('math.comb(10**30,2)', lambda: math.comb(10**30,2))
show('math.comb(10**30,10**30-1)', lambda: math.comb(10**30,10**30-1))
show('math.comb(10**30,10**20)', lambda: math.comb(10**30,10**20))
show('math.perm(5)', lambda: math.perm(5))
show('math.perm(5,2)', lambda: math.perm(5,2))
show('math.perm(5,None)', lambda: math.perm(5,None))
show('math.perm(-1)', lambda: math.perm(-1))
show('math.perm(2,5)', lambda: math.perm(2,5))
show('math.perm(2,-5)', lambda: math.perm(2,-5))
show('math.perm(10**30,2)', lambda: math.perm(10**30,2))
show('math.perm(10**30,10**20)', lambda: math.perm(10**30,10**20))
show('math.isqrt(-1)', lambda: math.isqrt(-1))
show('math.isqrt(10**40)', lambda: math.isqrt(10**40))
show('math.isqrt(1.5)', lambda: math.isqrt(1.5))
show('math.gcd(10**40,10**20)', lambda: math.gcd(10**40,10**20))
show('math.isqrt(True)', lambda: math.isqrt(True))
show('math.gcd(True,2)', lambda: math.gcd(True,2))
show('math.factorial(True)', lambda: math.factorial(True))
show('math.factorial(-10**30)', lambda: math.factorial(-10**30))
show("math.lcm('a')", lambda: math.lcm('a'))
show('math.comb(62,31)', lambda: math.comb(62,31))
show('math.comb(70,35)', lambda: math.comb(70,35))
show('math.perm(20,15)', lambda: math.perm(20,15))
