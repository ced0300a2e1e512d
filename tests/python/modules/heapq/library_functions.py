import heapq

print(heapq.nsmallest(3, [5, 1, 4, 2, 3]), heapq.nlargest(3, [5, 1, 4, 2, 3]))
print(heapq.nsmallest(2, "hello", key=lambda c: -ord(c)), heapq.nlargest(1, []), heapq.nsmallest(10, "cab"))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge("ca", "db", reverse=True, key=str)))
words = ["pear", "fig", "apple", "kiwi"]
print(list(heapq.merge(sorted(words[:2], key=len), sorted(words[2:], key=len), key=len)))
tasks = []
for priority, name in [(2, "write"), (1, "read"), (2, "test"), (0, "think")]:
    heapq.heappush(tasks, (priority, name))
while tasks:
    print(heapq.heappop(tasks))
