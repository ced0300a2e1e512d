# Source that is text is encoded before it is read.

for source in ['x = "\ud800"', '\udfff', '"😀" + "\udc00"', 'x = "😀"']:
    for run in (exec, eval, lambda text: compile(text, 'name', 'exec')):
        try:
            run(source)
        except Exception as error:
            print(type(error).__name__, error)
