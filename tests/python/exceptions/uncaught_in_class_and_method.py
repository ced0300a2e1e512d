class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot withdraw {amount}")
        self.balance -= amount


class Bank:
    account = Account(10)

    def run(self):
        [self.account.withdraw(n) for n in (5, 4, 3)]


Bank().run()
