# Runs under CPython and under Heddle (see ../missing.mjs): prints, as JSON, what every built-in type and function has.

import inspect
import json
import sys
import types


async def make_async_generator():
    yield


async def make_coroutine():
    pass


def make_generator():
    yield


def make_traceback():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


def shown_types():
    """Types that no module has a name for, with the name they go by here."""
    async_generator, coroutine = make_async_generator(), make_coroutine()
    sources = {}
    yield from {
        type(value).__name__: type(value)
        for value in [
            None, NotImplemented, ..., iter([]), reversed([]), iter(()), iter(""), iter("\u0100"), iter(b""),
            iter(bytearray()), iter(memoryview(b"")), iter(set()), iter(range(1)), iter(range(2**70)), iter(int, 1),
            iter({}), iter({}.values()), iter({}.items()), reversed({}), reversed({}.values()), reversed({}.items()),
            {}.keys(), {}.values(), {}.items(), type.__dict__, make_generator(), async_generator, coroutine,
            coroutine.__await__(), async_generator.asend(None), async_generator.athrow(ValueError),
            anext(make_async_generator(), 1), sys._getframe(), sys._getframe().f_locals, make_traceback(),
            make_generator.__code__, make_generator.__code__.co_lines(), make_generator.__code__.co_positions(),
            list[int], int | str, iter(list[int]), t"{1}", iter(t"{1}"), t"{1}".interpolations[0],
            (lambda: sources).__closure__[0], len, [].append, [].__len__, list.append, list.__len__, dict.__dict__["fromkeys"],
            type.__dict__["__mro__"], slice.__dict__["start"], sys, make_generator, shown_types.__get__(1), sys.flags,
            sys.version_info, sys.hash_info, sys.float_info, sys.int_info, sys.thread_info, sys.implementation,
        ]
    }.items()
    coroutine.close()


MODULES = """builtins types _abc _ast _bisect _codecs _collections _contextvars _csv _decimal _functools _heapq _io _operator _random _sre
_statistics _string _struct _thread _tokenize _typing _warnings _weakref array atexit binascii cmath errno gc itertools marshal math sys
time unicodedata zlib""".split()
# Of these only the texts are compared: what else they have is the platform's.
ONLY_TEXTS = """_blake2 _io _json _locale _md5 _queue _sha1 _sha2 _sha3 _signal _socket _sysconfig
faulthandler posix select""".split()
# The implementation's own: not of the language, or of no use where references are not counted.
KINDS = {
    "method_descriptor": "method", "wrapper_descriptor": "slot", "getset_descriptor": "attribute",
    "member_descriptor": "attribute", "classmethod_descriptor": "class method", "staticmethod": "static method",
    "builtin_function_or_method": "function",
}


def parameters_of(value):
    try:
        text = str(inspect.signature(value))
    except (ValueError, TypeError):
        return None
    return text


def kind_of(value):
    name = type(value).__name__
    return KINDS.get(name, name)


def doc_of(value):
    doc = getattr(value, "__doc__", None)
    return doc if isinstance(doc, str) and doc else None


def member_facts(cls, name, value):
    facts = {"kind": kind_of(value), "doc": doc_of(value)}
    if facts["kind"] in ("attribute", "NoneType", "str", "int", "tuple", "bool", "dict"):
        if facts["kind"] != "attribute":
            facts["doc"] = None
        return facts
    if not isinstance(value, type):
        facts["text"] = getattr(value, "__text_signature__", None)
        facts["signature"] = parameters_of(getattr(cls, name, value))
    return facts


def can_be_subclassed(cls):
    return bool(cls.__flags__ & (1 << 10))


def type_facts(cls):
    facts = {
        "kind": "type",
        "doc": doc_of(cls),
        "bases": [base.__name__ for base in cls.__mro__[1:]],
        "module": cls.__module__,
        "qualname": cls.__qualname__,
        "can be subclassed": can_be_subclassed(cls),
        "can be hashed": getattr(cls, "__hash__", None) is not None,
        "has match args": getattr(cls, "__match_args__", None),
        "text": cls.__text_signature__,
        "signature": parameters_of(cls),
    }
    return facts


def survey():
    found = {}
    seen = set()

    def add_type(cls, label):
        if cls in seen or not isinstance(cls, type):
            return
        seen.add(cls)
        if cls.__flags__ & (1 << 9) and (cls.__dict__.get("__module__") in python_made):
            return
        found[label] = type_facts(cls)
        for name, value in cls.__dict__.items():
            if name not in ("__doc__", "__module__", "__qualname__", "__hash__") or kind_of(value) == "slot":
                found[f"{label}.{name}"] = member_facts(cls, name, value)
            elif name == "__hash__":
                found[f"{label}.{name}"] = {"kind": kind_of(value)}

    python_made = ()
    for module_name in MODULES:
        module = __import__(module_name)
        names = getattr(module, "__all__", None) if module_name == "types" else None
        for name, value in sorted(vars(module).items()):
            if names is not None and name not in names:
                continue
            label = name if module_name == "builtins" else f"{module_name}.{name}"
            if module_name == "builtins" and name in ("_", "help", "copyright", "credits", "license", "exit", "quit"):
                continue
            if isinstance(value, type):
                home = value.__name__ if value.__module__ == "builtins" else label
                if hasattr(value, "__dict__") and value.__dict__.get("__firstlineno__") is None:
                    add_type(value, home)
                if module_name != "builtins":
                    found.setdefault(label, {"kind": "type"})
            elif kind_of(value) == "function":
                found[label] = member_facts(module, name, value)
            elif not (name.startswith("__") and name.endswith("__")):
                found[label] = {"kind": kind_of(value)}
    for label, cls in shown_types():
        add_type(cls, label)
    return found


def texts():
    """The documents of modules, and of what is in those where only these are compared."""
    found = {}

    def add(name, value):
        if doc_of(value) and not isinstance(value, types.FunctionType):
            found[name] = doc_of(value)

    for module_name in MODULES + ONLY_TEXTS:
        module = __import__(module_name)
        if not hasattr(module, "__file__"):
            add(module_name, module)
        for name, value in vars(module).items() if module_name in ONLY_TEXTS else ():
            if name.startswith("__"):
                continue
            if isinstance(value, type):
                for member_name, member in value.__dict__.items():
                    add(f"{module_name}.{name}.{member_name}", member)
            if callable(value):
                add(f"{module_name}.{name}", value)
    return found


print(json.dumps({"facts": survey(), "texts": texts()}))
