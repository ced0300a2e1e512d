import math

inf = math.inf
nan = math.nan


def show(text, compute):
    try:
        print(text, "=>", repr(compute()))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


show('math.hypot()', lambda: math.hypot())
show('math.hypot(3,4)', lambda: math.hypot(3,4))
show('math.hypot(1e308,1e308)', lambda: math.hypot(1e308,1e308))
show('math.hypot(inf,nan)', lambda: math.hypot(inf,nan))
show('math.hypot(1,2,3)', lambda: math.hypot(1,2,3))
show('math.dist((1,2),(4,6))', lambda: math.dist((1,2),(4,6)))
show('math.dist((1,),(1,2))', lambda: math.dist((1,),(1,2)))
show('math.dist([1],[2])', lambda: math.dist([1],[2]))
show('math.dist(1,2)', lambda: math.dist(1,2))
show("math.dist('ab','cd')", lambda: math.dist('ab','cd'))
show('math.fsum([.1]*10)', lambda: math.fsum([.1]*10))
show('math.fsum([inf,-inf])', lambda: math.fsum([inf,-inf]))
show('math.fsum([1e308,1e308])', lambda: math.fsum([1e308,1e308]))
show('math.fsum([1e308,1e308,-1e308])', lambda: math.fsum([1e308,1e308,-1e308]))
show('math.fsum([nan])', lambda: math.fsum([nan]))
show('math.fsum([inf,nan])', lambda: math.fsum([inf,nan]))
show("math.fsum(['a'])", lambda: math.fsum(['a']))
show('math.fsum([])', lambda: math.fsum([]))
show('math.prod([])', lambda: math.prod([]))
show('math.prod([1,2,3])', lambda: math.prod([1,2,3]))
show('math.prod([1.5,2],start=2)', lambda: math.prod([1.5,2],start=2))
show("math.prod([2,'a'])", lambda: math.prod([2,'a']))
show('math.prod([2,[1]])', lambda: math.prod([2,[1]]))
show('math.prod(5)', lambda: math.prod(5))
show('math.sumprod([1,2],[3,4])', lambda: math.sumprod([1,2],[3,4]))
show('math.sumprod([1],[1,2])', lambda: math.sumprod([1],[1,2]))
show('math.sumprod([1.5],[2])', lambda: math.sumprod([1.5],[2]))
show('math.sumprod([.1]*10,[.1]*10)', lambda: math.sumprod([.1]*10,[.1]*10))
show('math.sumprod(1,2)', lambda: math.sumprod(1,2))
show('math.sumprod([10**20],[10**20])', lambda: math.sumprod([10**20],[10**20]))
show('math.sumprod([inf],[0])', lambda: math.sumprod([inf],[0]))
show('math.dist([1,2],[inf,nan])', lambda: math.dist([1,2],[inf,nan]))
show('math.fsum(5)', lambda: math.fsum(5))
show('math.fsum([1,2,10**400])', lambda: math.fsum([1,2,10**400]))
show("math.prod(['a'],start=2)", lambda: math.prod(['a'],start=2))
show('math.prod([True,2])', lambda: math.prod([True,2]))
show('math.prod([2**40,2**40,1.5])', lambda: math.prod([2**40,2**40,1.5]))
show('math.sumprod([True],[1.5])', lambda: math.sumprod([True],[1.5]))
show('math.sumprod([1,2.5],[3,4])', lambda: math.sumprod([1,2.5],[3,4]))
show("math.sumprod([1,'a'],[1,2])", lambda: math.sumprod([1,'a'],[1,2]))
show('math.sumprod([1.5,2],[2.5,3])', lambda: math.sumprod([1.5,2],[2.5,3]))
show('math.dist((1,),1)', lambda: math.dist((1,),1))
show("math.hypot('a')", lambda: math.hypot('a'))
show('math.hypot(-0.0)', lambda: math.hypot(-0.0))
show('math.hypot(-3)', lambda: math.hypot(-3))
