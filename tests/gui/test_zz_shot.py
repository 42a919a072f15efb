from tests.gui.test_referrals import *
def test_shot(walk, desk, shell, window):
    window.resize(1366,768)
    walk.to("certificates"); walk.settle(); window.grab().save("/tmp/look/screen-certificates.png")
    p=walk.to("verify"); p._form=Path("x.pdf"); p._show((True,"This form is genuine.","You can rely on who wrote it.",{"intact":True,"form_number":"KE04-2026-0001-R1"})); walk.settle(); window.grab().save("/tmp/look/screen-verify.png")
