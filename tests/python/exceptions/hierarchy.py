for child, parent in [
    (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (ArithmeticError, Exception),
    (KeyError, LookupError), (IndexError, LookupError), (LookupError, Exception), (ValueError, Exception),
    (UnicodeError, ValueError), (UnicodeDecodeError, UnicodeError), (RecursionError, RuntimeError),
    (NotImplementedError, RuntimeError), (UnboundLocalError, NameError), (NameError, Exception),
    (FileNotFoundError, OSError), (PermissionError, OSError), (ConnectionResetError, ConnectionError),
    (BrokenPipeError, ConnectionError), (TimeoutError, OSError), (ModuleNotFoundError, ImportError),
    (IndentationError, SyntaxError), (TabError, IndentationError), (StopIteration, Exception),
    (StopAsyncIteration, Exception), (GeneratorExit, BaseException), (KeyboardInterrupt, BaseException),
    (SystemExit, BaseException), (DeprecationWarning, Warning), (UserWarning, Warning), (Warning, Exception),
    (ExceptionGroup, Exception), (BaseExceptionGroup, BaseException), (AssertionError, Exception),
    (AttributeError, Exception), (MemoryError, Exception), (BufferError, Exception), (EOFError, Exception),
    (SystemError, Exception), (TypeError, Exception),
]:
    print(child.__name__, issubclass(child, parent), child.__base__.__name__)
print(issubclass(GeneratorExit, Exception), issubclass(SystemExit, Exception), IOError is OSError, EnvironmentError is OSError)
