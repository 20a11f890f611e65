// This engine has no index over two properties: figures are reached through their indicator, which costs it a millisecond for a thousand.
