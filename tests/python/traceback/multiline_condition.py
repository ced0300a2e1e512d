values = {"x": 1}
if (
    values["x"] == 1
    and values["y"] == 2
):
    print("both")
