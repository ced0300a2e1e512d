ROOMS = {
    "hall": {"north": "library", "east": "kitchen", "text": "A dusty hall."},
    "library": {"south": "hall", "text": "Shelves everywhere.", "item": "key"},
    "kitchen": {"west": "hall", "text": "It smells odd.", "item": "bread", "east": "cellar"},
    "cellar": {"west": "kitchen", "text": "Dark. A chest stands here.", "locked": True},
}


class Game:
    def __init__(self):
        self.room, self.bag, self.turns, self.over = "hall", [], 0, False

    def play(self, script):
        print(ROOMS[self.room]["text"])
        for line in script:
            print("> " + line)
            verb, *rest = line.split()
            handler = getattr(self, "do_" + verb, None)
            if handler is None:
                print(f"You don't know how to {verb}.")
                continue
            self.turns += 1
            handler(*rest)
            if self.over:
                print(f"You win after {self.turns} turns.")
                return
        print("Out of time.")

    def do_go(self, direction="nowhere"):
        target = ROOMS[self.room].get(direction)
        if not target or direction in ("text", "item", "locked"):
            print(f"You cannot go {direction}.")
        else:
            self.room = target
            print(ROOMS[target]["text"])

    def do_take(self, *what):
        item = ROOMS[self.room].get("item")
        if item in what and item not in self.bag:
            self.bag.append(item)
            print(f"Taken: {item}.")
        else:
            print("Nothing like that here.")

    def do_bag(self):
        print(", ".join(sorted(self.bag)) or "empty")

    def do_open(self, *_):
        match_key = ROOMS[self.room].get("locked") and "key" in self.bag
        if match_key:
            self.over = True
            print("The chest opens!")
        else:
            print("It won't open.")


Game().play("bag|go west|go north|take book|take key|dance|go south|go east|take bread|bag|go east|open chest|go west".split("|"))
Game().play(["open it", "go east", "go east", "open chest"])
