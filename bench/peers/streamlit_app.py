"""Streamlit, as its documentation shows it: `streamlit run streamlit_app.py`."""

import page
import streamlit as st

st.title("What happened to the class of 2020?")
names = page.places()
chosen = st.selectbox("Place", list(names))
st.write(page.sentence(names[chosen]))
for each in page.charts(names[chosen]):
    st.altair_chart(each)
