"""fieldtool: interviews, assessment, signed referrals and sealed bundles, offline and encrypted."""

__version__ = "0.1.0"
