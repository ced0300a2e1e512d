class Shy:
    def __str__(self):
        return self.name.title()


print("made", Shy)
print(f"<{Shy()}>")
