"""Build, change, search and split a short string 100,000 times."""


def main():
    total = 0
    for i in range(100_000):
        word = "item-" + str(i) + "-end"
        shouted = word.upper()
        changed = shouted.replace("ITEM", "thing")
        parts = changed.split("-")
        if changed.startswith("thing") and "END" in changed:
            total += len("+".join(parts)) + changed.find("END")
    return total


if __name__ == "__main__":
    print(main())
