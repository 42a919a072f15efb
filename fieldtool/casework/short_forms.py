"""Which short forms people are called by, and the name each is short for; in plain small Latin letters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

# The full name in its spellings, then the short ones. General knowledge of names; nobody is meant.
_GROUPS: Final = """
aleksandr oleksandr alexander alexandre aleksandra oleksandra alexandra alejandro iskander : sasha sashko alex alik ale sandro shura olek lesia lesya
aleksei oleksii alexei oleksiy : lyosha alyosha lesha
anastasiia anastasia anastasiya : nastya nastia asya nastka stasia
anna hanna ganna ana : anya ania annie nyura
andrii andrei andrey andrew andreas andres : andriy andy dryusha
bogdan bohdan : danko
dmytro dmitri dmitry dmitrii dmitriy : dima dimka mitya
ekaterina kateryna yekaterina katherine catherine catarina catalina : katya katia kate kati katie cathy
elena olena yelena helena : lena olenka helen lenka
evgeny yevhen yevgeny evgenii evgeni evgenia yevheniia : zhenya yevgen zhenia
galina halyna : galya halya
georgi giorgi georgy georgii george heorhii jorge : gio gia goga zhora yura
grigory hryhorii grigorii : grisha hrysha
irina iryna : ira irka
ivan john ioan giovanni juan yohannes : vanya johnny juancho nino jack
yuri yurii iurii : yurko yura
konstantin kostiantyn : kostya kostia
larisa larysa : lara
lyudmila liudmyla ludmila : lyuda liuda mila
maria mariia mariya mary marie maryam mariam : masha marichka mari marusya maruja
mikhail mykhailo michael miguel mihail : misha mike miki mykhas micky
mykola nikolai nikolay nicholas nicolas : kolya kolia nick niko
nadezhda nadiia nadia : nadya
natalia nataliia nataliya natalya : natasha nata natalka
olga olha : olya olia
pavel pavlo paul pablo : pasha pavlik
petro pyotr petr peter pedro boutros : petya perico
roman : roma
sergei serhii sergey serhiy sergio : serhiyko seryozha serezha seriozha
sofia sofiia sophia : sonya sonia
stanislav : stas
svetlana svitlana : sveta svita lana
tatiana tetiana tatyana : tanya tania
valentina valentyna : valya valia
viktor victor viktoriia victoria : vitya vika vikki
vladimir volodymyr wladimir : vova volodya vladik vovka
vladislav vladyslav : vlad vladik
vyacheslav viacheslav : slava slavik
yulia yuliia julia iuliia : yulya julka
abdullah abdallah abdulla abdoulaye : abdu abdou aboudi abboud
abdulrahman abdrahman abdurrahman abdrhmn : abdu aboud rahmi
ahmed ahmad ahmet : hamoudi hamada hamid
ali : alou aloush
fatima fatma fatimah fatoumata : fatou fati tima fatoum fatu batoul
hussein husain hussain : hassoun huss
ibrahim ebrahim ibrahima : ibou brahim bobo ibro ibra
ismail : ismo sma
khadija khadijah khadidja : khadi dija hadja
khaled khalid : khalloud
mahmoud mahmud : hamoudi
mohammed muhammad mohamed mohamad mohammad muhammed muhamad mamadou mehmet mhmd : moha mo hamoudi mido momo mamad hamada
mustafa mostafa moustapha mustapha : musti tafa mosti
osman ousmane usman uthman : ous
yusuf youssef yousef yousif joseph jose josef giuseppe yosef : sefo youss joe pepe chepe josep
zainab zeinab zaynab zeyneb : zizi zouzou zee
aisha aysha ayesha aicha : ayshe ayoush
aminata amina aminah : mina ami mimi aminta
abebe : abe
chukwuemeka : emeka
oluwaseun : seun
blessing : bless
elizabeth isabel elisabeth elisabetta : liz lizzy beth eliza lisa bella isa chabela betty
francisco francois francis francesco francisca : paco pancho kiko frank fran paquita
guadalupe : lupe lupita
jesus : chuy chucho
ignacio : nacho
manuel manuela : manolo lolo manu
dolores : lola
concepcion : concha conchita
rosario : charo
eduardo edward : lalo eddy eddie ted
enrique heinrich henry : kike quique harry
guillermo william guglielmo : memo bill will willy billy guille
roberto robert : beto bob rob robbie
alberto albert : beto berto al
luis ludwig louis : lucho lou
rafael raphael : rafa
santiago diego james jacob yaqub : jim jimmy yago jacobo
antonio anthony anton antoine : tono toni tony tonya
richard ricardo : dick rick ricky
margaret margarita marguerite : maggie rita margo peggy
suresh : suri
""".strip()


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _GROUPS.splitlines():
        names, _, short = line.partition(":")
        first = names.split()[0]
        for name in (*names.split(), *short.split()):
            found[name] = found.get(name, frozenset()) | {first}
    return found


def full_forms(word: str) -> frozenset[str]:
    """The names under which a name stands together with its short forms; a short form may be short for several."""
    return _groups().get(word, frozenset())
