"""People without accounts: a code to join, a token of their own, links for roles.

Only digests of codes and tokens are kept. Nothing is known of a person but what they wrote, a
nickname they may have chosen, and the day.
"""

import hashlib
import secrets

from storytable.errors import UsageProblem
from storytable.review.notes import ROLES

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no letter that looks like a digit
CODE, TOKEN = 8, 16
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A code to read aloud and type: eight signs, forty bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE))


def read_code(typed: str) -> str:
    """A code as people type it: any case, with blanks or dashes; UsageProblem for no code."""
    code = typed.upper().replace("-", "").replace(" ", "").translate(_MISREAD)
    if len(code) != CODE or set(code) - set(ALPHABET):
        raise UsageProblem(
            "this code",
            "it is not one of ours",
            expected=f"{CODE} letters and digits, as on the poster",
        )
    return code


def new_token() -> str:
    """A bearer token for a page's own storage: 128 bits."""
    return secrets.token_hex(TOKEN)


def digest(secret: str) -> str:
    """What is kept of a code or token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def pseudonym() -> str:
    """What a writer is called in the store: says nothing of them and is not their token."""
    return secrets.token_hex(6)


def check_role(role: str) -> str:
    """The role; UsageProblem for one there is not."""
    if role not in ROLES:
        raise UsageProblem(f"role {role!r}", "no such role", expected="one of " + ", ".join(ROLES))
    return role
