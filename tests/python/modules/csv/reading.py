import csv
import io


def read(lines, *args, **kwargs):
    try:
        print(list(csv.reader(lines, *args, **kwargs)))
    except (csv.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)


read(["a,b", '"c",d', '"e ""f""",g', '"h', 'i",j', "", "x"])
read(io.StringIO('name,"two\r\nlines"\r\nlast,', newline=""))
read(["a\r\n", "b\n", "c\r"])
read(['"a"b,c'])
read(['a"b"c,d'])
read(['"a"x"b",c'])
read(["a\\,b,c"], escapechar="\\")
read(['"a\\"b",c'], escapechar="\\", doublequote=False)
read(["a\\"], escapechar="\\")
read(["a\\\nb,c"], escapechar="\\")
read([' a, b, "c"'], skipinitialspace=True)
read(['1,"2",3.5,'], quoting=csv.QUOTE_NONNUMERIC)
read(['"a",,b,""'], quoting=csv.QUOTE_NOTNULL)
read(['"a",,1,"",'], quoting=csv.QUOTE_STRINGS)
read(['a,"b"'], quoting=csv.QUOTE_NONE)
read(["'a''b';c"], quotechar="'", delimiter=";")
read(["\U0001f600,a\U0001f601b"])
read(["a\U0001f600'x\U0001f600'"], delimiter="\U0001f600", quotechar="'")
read(["a\tb c"], "excel-tab")
read(['"open', "ended"])

read(['"a"b,c'], strict=True)
read(['"a'], strict=True)
read(["a\nb"])
read(["1,a"], quoting=csv.QUOTE_NONNUMERIC)
read([b"a"])
read(5)
read([], "unknown")
read([], bad=1)

r = csv.reader(["a", "b\n", '"c\n', 'd"'])
print([(row, r.line_num) for row in r], r.dialect.delimiter)
limit = csv.field_size_limit(5)
read(["abcde,x"])
read(["abcdef"])
read(['"abcdef"'])
csv.field_size_limit(limit)
print(limit)

table = io.StringIO("id,name\n1,ann,extra\n2\n\n3,bob\n")
for row in csv.DictReader(table, restkey="more", restval="none"):
    print(row)
sniffed = csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n")
print(sniffed.delimiter, csv.Sniffer().has_header("name,age\nann,5\nbob,6\n"))
