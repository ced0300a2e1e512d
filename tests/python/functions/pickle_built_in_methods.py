# Methods of built-in types are pickled as attributes of what they are bound to, static ones as attributes of their type.
import pickle

for method in bytearray.maketrans, str.maketrans, dict.fromkeys, "abc".index, str.index, [1].__len__:
    print(method.__qualname__, method.__reduce__()[1], type(pickle.loads(pickle.dumps(method))))
for descriptor in bytearray.__dict__["maketrans"], dict.__dict__["fromkeys"]:
    try:
        pickle.dumps(descriptor)
    except TypeError as error:
        print(error)
