def area(width, height, *, unit="cm"):
    return f"{width * height}{unit}"


print(area(2, 3))
print(area(2, hieght=3))
