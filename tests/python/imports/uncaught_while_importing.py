print("start")
import _broken
