class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} + {other.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __radd__(self, other):
        return self + other


print(sum([Money(1, "EUR"), Money(2, "EUR")], Money(0, "EUR")).amount)
total = Money(1, "EUR") + Money(2, "EUR") + Money(3, "USD")
