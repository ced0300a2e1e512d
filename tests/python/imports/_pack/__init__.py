print("init of", __name__)
name = "the package"
