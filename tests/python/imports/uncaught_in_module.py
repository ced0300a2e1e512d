from _fails import run

run(3)
