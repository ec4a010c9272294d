"""Abbreviations that end no sentence, without their last full stop."""

from ai_interviewer.interviewers.postings.words.base import words

ABBREVIATIONS = words(
    "approx incl excl min max mín máx etc eg ie e.g i.e ca cca ok tys mln mld np tj itp itd m.in tzw"
    " ul al nr wg godz kat kl dot św mr mrs ms dr prof st sr sra jr no nos vs ltd inc co dept ext est"
    " hr hrs p.a ref fig mind inkl exkl bzw z.b u.a d.h v.a o.ä u.ä ggf evtl gelegentl vgl str abt"
    " tel fa nr lt gem max std mtl zzgl einschl insb usw bspw z u d v o ff ing dipl aprox ej p.ej pág"
    " tlf dpto env p.ex ex réf resp éd m mme mlle av bd прибл міс тис млн млрд грн напр т.д т.п т.ч"
    " та.ін ін вул просп буд кв р рр ст св тел ред див ім проф год хв шт кат крб обл акад"
    " abgeschl kaufm kfm techn gew staatl gepr berufl mögl regelm vgl versch entspr erf qual yr yrs"
    " mth mths wk wks reg exp equiv pref lic wykszt dośw titul exper пов заг мед пед екон"
)
