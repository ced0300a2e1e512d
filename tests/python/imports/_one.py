value = "one"
import _two as two
from_two = two.value + "/" + value
