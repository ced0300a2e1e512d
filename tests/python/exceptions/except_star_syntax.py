programs = [
    'try: pass\nexcept* ValueError: pass\nexcept TypeError: pass',
    'try: pass\nexcept ValueError: pass\nexcept* TypeError: pass',
    'try: pass\nexcept*: pass',
    'try: pass\nexcept* ValueError: pass\nexcept: pass',
    'for x in y:\n    try: pass\n    except* ValueError: break',
    'for x in y:\n    try: pass\n    except* ValueError: continue',
    'def f():\n    try: pass\n    except* ValueError: return 1',
    'def f():\n    try: pass\n    except* ValueError:\n        if x: return',
    'def f():\n    try: pass\n    except* ValueError:\n        while x:\n            break\n        for i in x: continue\n        def g(): return 1\n        class C:\n            for i in (): break',
    'while 1:\n    try: pass\n    except* ValueError:\n        for i in x: pass\n        else: break',
    'try: pass\nexcept* ValueError, TypeError: pass',
    'try: pass\nexcept* ValueError, TypeError as e: pass',
    'try: pass\nexcept* (ValueError, TypeError) as e: pass',
    'try: pass\nexcept* ValueError as e.x: pass',
    'try: pass\nexcept * ValueError as e: pass\nelse: pass\nfinally: pass',
    'try: pass\nexcept *ValueError: pass',
    'def f():\n    while 1:\n        try: return\n        except* ValueError: pass\n        else: break\n        finally: pass',
]
for program in programs:
    try:
        compile(program, '<program>', 'exec')
        print('fine')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
