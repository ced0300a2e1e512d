e = "😀"; n = None; print(e, n + e)
