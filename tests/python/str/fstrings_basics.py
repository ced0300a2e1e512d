name, n, pi = "World", 42, 3.14159
print(f"Hello {name}!", f"{n + 1} {n * 2}", f"{pi:.2f} {pi:10.3f}|", f"{name!r} {name!s} {name!a}", f"{{literal}} {n}", f"{n:>8}|{n:<8}|{n:^8}|")
print(f"{name=} {n=}", f"{n + 1 = }", f"{pi=:.2f} {name=!s} {n=:>6}", f"{ n }", f"{n!r:>5}", f"{n:{10}}|{pi:{8}.{3}}|{name:{'*'}^{11}}")
print(f"{[1, 2][0]} {{'a': 1}} {dict(a=1)['a']} {(lambda x: x * 2)(4)} {'yes' if n else 'no'} {[i for i in range(3)]} {name.upper()} {name[0]} {name[::-1]}")
print(f"{'nested ' + f'{n:{f"{8}"}}'}|", f"{"same quotes"}", f"{'\n'.join(['a', 'b'])!r}", f"{n:,}", f"{1_000_000:_}", f"{True}", f"{None}", f'{f'{f'{n}'}'}')
print(f"""multi
{n
 + 1} line {
    name  # comment
}""")
print(rf"raw \d {n}\n", f"\x41{n}\t|", f"{n:x}{n:#b}", f"{3:=^5}", f"{'a' 'b'}", F"{n}", f"{n}" "plain {n}" f"{n}", f"", f"{'':5}|", f"{n!s:>5}|", f"{1,}", f"{1, 2}", f"{*[1, 2], 3}")
print(f"{n:0>{n // 6}} {-n:=+6} {n:c}", f"{name:.3}", f"{0.1 + 0.2:.20f}", f"{1e10:g}", f"{123.456:e}", f"{'%d' % n}", f"{'{}'.format(n)}", f"{n if n > 1 else -n}", f"{n > 5 and 'big'}", f"{not n}")
