def f(x):
	if x:
		# a comment
		return x[0] + x[1]  # trailing comment


f([1])
