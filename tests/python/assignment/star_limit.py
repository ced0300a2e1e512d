# At most 255 targets may stand before a starred one.


def names(prefix, n):
    return [f"{prefix}{i}" for i in range(n)]


def attempt(before, after, template="{} = range(1000)"):
    source = template.format(", ".join(names("a", before) + ["*rest"] + names("b", after)))
    namespace = {"x": []}
    try:
        exec(compile(source, "<test>", "exec"), namespace)
    except SyntaxError as error:
        print(before, after, error.msg, error.lineno, error.offset, error.end_offset)
    else:
        print(before, after, len(namespace.get("rest", "")))


attempt(0, 300)
attempt(255, 0)
attempt(255, 300)
attempt(256, 0)
attempt(300, 1)
attempt(256, 0, "[{}] = range(1000)")
attempt(256, 0, "for {} in x: pass")
attempt(256, 0, "x = [1 for {} in x]")
attempt(256, 0, "y = {},")
