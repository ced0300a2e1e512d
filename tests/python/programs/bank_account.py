class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need:.2f}, have {have:.2f}")
        self.shortfall = need - have


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.number = Account._next
        Account._next += 1
        self.log = [("open", balance)]

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.log.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.log.append(("withdraw", amount))

    def transfer(self, other, amount):
        try:
            self.withdraw(amount)
        except InsufficientFunds as error:
            raise RuntimeError(f"transfer to {other.owner} failed") from error
        else:
            other.deposit(amount)
        finally:
            self.log.append(("attempt", amount))

    def __repr__(self):
        return f"<{type(self).__name__} #{self.number} {self.owner}: {self.balance:.2f}>"


class Savings(Account):
    rate = 0.05

    def add_interest(self):
        self.deposit(self.balance * self.rate)

    def withdraw(self, amount):
        super().withdraw(amount + 1)


a, s = Account("ann", 100), Savings("sam", 200)
a.transfer(s, 50)
s.add_interest()
s.withdraw(10)
print(a, s, a.log, s.log)
for action in (lambda: a.withdraw(500), lambda: a.deposit(-1), lambda: a.transfer(s, 1000), lambda: setattr(a, "balance", 5)):
    try:
        action()
    except InsufficientFunds as error:
        print("short by", error.shortfall)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
    except RuntimeError as error:
        print(error, "<-", error.__cause__, error.__cause__.shortfall)
print(a.log[-1], Account._next)
