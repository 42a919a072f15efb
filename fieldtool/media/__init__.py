"""The only place where pictures and recordings from outside are decoded, and made anew without what they tell in passing."""
