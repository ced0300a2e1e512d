def divide(a, b):
    return a / b


def main():
    print("result", divide(4, 2))
    print("result", divide(1, 0))


main()
