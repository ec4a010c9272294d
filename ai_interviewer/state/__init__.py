"""One flat state for each page. A handler asks who is signed in, calls a service and shows a view.

Anybody can call any public method here with any arguments. So each one checks who is signed in
first, and parses its arguments.
"""
