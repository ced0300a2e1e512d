class Item:
    def __lt__(self, other):
        return self.rank < other.rank


print(min([Item(), Item()]))
