import operator as o
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for n in 'add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor lt le eq ne gt ge is_ is_not iadd isub imul'.split(): t(lambda: (n, getattr(o,n)(7,2)))
for n in 'neg pos abs invert inv not_ truth index'.split(): t(lambda: (n, getattr(o,n)(-7)))
t(lambda: o.itemgetter(1)([1,2,3])); t(lambda: o.itemgetter(1,0)([1,2,3])); t(lambda: o.itemgetter()); t(lambda: o.itemgetter(5)([]))
t(lambda: o.attrgetter('real','imag')(3)); t(lambda: o.attrgetter('real.imag')(3)); t(lambda: o.attrgetter(3)); t(lambda: o.attrgetter('x')(3))
t(lambda: o.methodcaller('split','a')('bac')); t(lambda: o.methodcaller('split',sep='a')('bac')); t(lambda: o.methodcaller())
t(lambda: (o.itemgetter(1,'a'), o.attrgetter('a.b'), o.methodcaller('x',1,y=2)))
t(lambda: o.concat([1],[2])); t(lambda: o.concat(1,2)); t(lambda: o.contains([1],1)); t(lambda: o.countOf([1,2,1],1)); t(lambda: o.indexOf([1,2],2)); t(lambda: o.indexOf([1,2],3))
t(lambda: o.add(1,'a')); t(lambda: o.iadd(1,'a')); t(lambda: o.add(1)); t(lambda: o.index('a')); t(lambda: o.itemgetter(1)(1,2)); t(lambda: o.call(max,1,2)); t(lambda: sorted([(1,'b'),(2,'a')],key=o.itemgetter(1)))
l=[1,2]; o.setitem(l,0,5); o.delitem(l,1); print(l, o.getitem(l,0)); t(lambda: o.length_hint([1,2])); t(lambda: o.length_hint(3,4)); t(lambda: o.is_none(None))
