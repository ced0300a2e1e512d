ROWS = """\
sku,name,price,stock
A1,Widget,9.99,10
B2,Gadget,24.5,0
C3,"Gizmo, large",100,3
D4,Doohickey,,7
"""


def parse_csv(text):
    for line in text.splitlines():
        fields, current, quoted = [], "", False
        for ch in line:
            if ch == '"':
                quoted = not quoted
            elif ch == "," and not quoted:
                fields.append(current)
                current = ""
            else:
                current += ch
        fields.append(current)
        yield fields


header, *records = parse_csv(ROWS)
items = [dict(zip(header, record)) for record in records]
errors = []
for item in items:
    for field, convert in (("price", float), ("stock", int)):
        try:
            item[field] = convert(item[field])
        except ValueError as error:
            errors.append(f"{item['sku']}: {field}: {error}")
            item[field] = None
print(f"{'Name':<14}|{'Price':>9}|{'Stock':^7}|{'Value':>10}")
print("-" * 14 + "+" + "-" * 9 + "+" + "-" * 7 + "+" + "-" * 10)
for item in sorted(items, key=lambda i: (i["price"] is None, -(i["price"] or 0))):
    price, stock = item["price"], item["stock"]
    shown = "n/a" if price is None else f"{price:,.2f}"
    value = 0 if price is None else price * stock
    print(f"{item['name']:<14}|{shown:>9}|{stock:^7}|{value:>10.2f}")
print("errors:", errors)
print(f"total {sum((i['price'] or 0) * i['stock'] for i in items):.2f}, out of stock: {[i['sku'] for i in items if not i['stock']]}")
