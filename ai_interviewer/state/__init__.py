"""One flat state a page, thin: who is asking, one service call, copy the view, where next.

Every public method here is a remote call that anybody can make with any arguments. So each one
starts by asking who is signed in, and parses what it is given.
"""
