import sys

print("sys ok", sys.__name__)
import surely_not_a_module
