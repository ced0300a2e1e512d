sibling = "near"
